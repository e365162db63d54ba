# Un tiempo sin preguntas.
pause-ask =
    <b>¿Cuánto tiempo dejo de preguntar?</b>
    En ese tiempo no pregunto nada, y esos días no cuentan como perdidos.
pause-ask-case =
    <b>¿Cuánto tiempo se pausan los registros de { $alias }?</b>
    Se le avisa, y puede seguir antes.
pause-days = { $days ->
    [one] { NUMBER($days) } día
   *[other] { NUMBER($days) } días
 }
pause-until-resumed = Hasta nuevo aviso
pause-until = En pausa. Vuelvo el { $until }.
pause-open = En pausa. Espero hasta que quieras seguir.
pause-resume = Seguir ahora
pause-take = Hacer una pausa
pause-already = Los registros ya están en pausa.
pause-none = Los registros no están en pausa.
pause-resumed = Seguimos. Tu próximo registro: { $next }.
pause-over = La pausa ha terminado. Tu próximo registro: { $next }.
pause-by-therapist = { $therapist } ha puesto en pausa tus registros. Si quieres, puedes seguir antes.
pause-resumed-by-therapist = { $therapist } ha terminado la pausa. Los registros siguen.
