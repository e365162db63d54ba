# Un tiempo sin preguntas.
pause-ask =
    <b>¿Cuánto debe durar la pausa?</b>
    En ese tiempo no pregunto nada, y esos días no cuentan como perdidos.
pause-ask-case =
    <b>¿Cuánto tiempo se pausan los registros de { $alias }?</b>
    Tu paciente recibe un aviso y puede seguir antes.
pause-days = { PLURAL($days) ->
    [one] { NUMBER($days) } día
   *[other] { NUMBER($days) } días
 }
pause-until-resumed = Sin fecha de fin
pause-until = En pausa. Vuelvo el { $until }.
pause-open = En pausa. Espero hasta que quieras seguir.
pause-resume = Seguir ahora
pause-take = Hacer una pausa
pause-already = Los registros ya están en pausa.
pause-none = Los registros no están en pausa.
pause-resumed = Los registros vuelven a estar activos. Tu próximo registro: { $next }.
pause-over = La pausa ha terminado. Tu próximo registro: { $next }.
pause-by-therapist = { $therapist } ha puesto en pausa tus registros. Si quieres, puedes seguir antes.
pause-by-therapist-until = { $therapist } ha puesto en pausa tus registros. Vuelvo el { $until }. Si quieres, puedes seguir antes.
pause-resumed-by-therapist = { $therapist } ha terminado la pausa. Los registros vuelven a estar activos.
