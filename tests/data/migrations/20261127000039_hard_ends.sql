UPDATE items SET better = 'higher' WHERE id = 9;
