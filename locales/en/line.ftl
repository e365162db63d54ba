# What is wrong with a line that was to become a question, and the way out.
line-no-question = I found nothing to ask in that. Please begin with the question, then the kind of answer.
line-no-kind = What kind of answer is it? Please end with a scale, yes/no, count, hours, minutes, “amount glasses”, clock, text or a list with commas. With several before a list, more than one fits.
line-two-kinds = I see two kinds of answer in that. Please keep one of them.
line-equal-ends = Both ends of that scale are the same. Please send two different numbers.
line-crossed-ends = The higher end comes first in that scale. Please send the lower one first.
line-too-many-values = That scale is too long. It can have at most { $max } numbers.
line-step = That step does not fit the scale. Please use a larger one, or leave it out.
line-end-words = I could not read the words for the two ends. Please put two dots between them.
line-too-many-options = That is too much to choose from. At most { $max } things fit.
line-too-few-options = There is too little to choose from. Please send at least { $min } things with commas between.
line-same-option = “{ $option }” is in it twice. Please name each thing once.
line-no-unit = The unit is missing. Please write it at the end.
line-label-too-long = “{ $label }” does not fit on a button. At most { $max } characters do.
line-no-letter = I see no letters in that question. Please write it in words.
line-label-no-letter = I see no letters in “{ $label }”. Please write it in words.
line-too-long = That question is too long. At most { $max } characters fit.
