# A night, worked out from a sleep diary.
sleep-night = Dormiste unas { $asleep }: el { $percent } % de { $bed } en la cama.
sleep-odd-order = Estas horas no encajan, así que no puedo calcular la noche. Puedes cambiarlas aquí.
sleep-odd-awake = El tiempo sin dormir es más largo que la noche. Puedes cambiarlo aquí.
sleep-nights = { PLURAL($count) ->
    [one] Noches: { NUMBER($count) } contada, { $asleep } de sueño, el { $percent } % del tiempo en la cama.
   *[other] Noches: { NUMBER($count) } contadas, { $asleep } de sueño de media, el { $percent } % del tiempo en la cama.
 }
sleep-how = <i>El sueño va desde el intento de dormir hasta despertar, menos el tiempo sin dormir. El porcentaje es del tiempo desde entrar hasta salir de la cama.</i>
