<#--
  A page of the content folder.
  Gets content.title, content.body (HTML)
-->
<#import "layout.ftl" as layout>
<@layout.page title=content.title section=(content.uri!"")?remove_ending("index.html") description=content.title + ": a page of " + site.name + ".">
<header class="title">
<h1>${content.title}</h1>
</header>
<div class="prose">
${content.body}
</div>
</@layout.page>
