<p>{$probe_missing.key|escape}</p>
