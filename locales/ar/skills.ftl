# قائمة المهارات، وأسماء ما يبدأ به الجميع.
skills-title = <b>مهارات { $alias }</b>
skills-none = القائمة فارغة، لذا لا أسأل عن المهارات.
skills-row = { NUMBER($number) }. { $skill }
skills-retire = إزالة { $skill }
skills-add = إضافة مهارة
skills-ask =
    <b>أي مهارة تُضاف إلى قائمة { $alias }؟</b>
    كلمتان أو ثلاث أفضل، لأنها تظهر على زر.
skills-added = أُضيفت المهارة إلى القائمة.
skills-taken = «{ $skill }» موجودة في القائمة. يمكن كتابة مهارة أخرى.
skills-retired = أُزيلت المهارة من القائمة. الإجابات السابقة محفوظة.
skills-full = { PLURAL($max) ->
    [zero] القائمة ممتلئة. يلزم إزالة مهارة أولًا.
    [one] القائمة ممتلئة: مهارة واحدة. يلزم إزالتها أولًا.
    [two] القائمة ممتلئة: مهارتان. يلزم إزالة إحداهما أولًا.
    [few] القائمة ممتلئة: { NUMBER($max) } مهارات. يلزم إزالة واحدة أولًا.
    [many] القائمة ممتلئة: { NUMBER($max) } مهارة. يلزم إزالة واحدة أولًا.
   *[other] القائمة ممتلئة: { NUMBER($max) } مهارة. يلزم إزالة واحدة أولًا.
 }
skills-breathing = التنفس ببطء
skills-grounding = الارتكاز (الحواس الخمس)
skills-moving = تحريك الجسم
skills-talking = التحدث مع شخص ما
skills-distraction = تحويل الانتباه
skills-pleasant = شيء ممتع
