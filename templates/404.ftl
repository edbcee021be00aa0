<#--
  The page for addresses that lead nowhere.
  Gets content.series: list of org.minutebook.site.pages.HomePage.SeriesLine
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<@layout.page title="Page not found" description="No page of this site has the address." find=false>
<div class="hero">
<h1>No such page</h1>
<p class="lead">The address may be old, or mistyped. Search for what you were after:</p>
<@layout.searchForm "find" true/>
<ul class="chips"><#list content.series as series><li><a href="${root}${series.link.url}">${series.link.text}</a></li></#list></ul>
</div>
</@layout.page>
