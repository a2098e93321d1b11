</div>
{$footeroutput}
</body>
</html>
