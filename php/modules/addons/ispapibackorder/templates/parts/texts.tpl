{* Texts for the scripts. JSON without < and > (Panels), which ends no element and so is not escaped. *}
<script type="application/json" data-bo-texts>{$bo.texts}</script>
