<p id="probe">{$probe_done|escape} {$probe_colour|escape}</p>
