<#--
  Every organization that a roll call names.
  Gets content.list: org.minutebook.site.pages.ListPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/index.ftl" as index>
<#assign it = content.list>
<@layout.page title="Organizations" section="organizations/" description="Every organization that a roll call names." styles=["charts.css"] scripts=["lists.js"]>
<header class="title">
<h1>Organizations</h1>
<p class="lead">${lists.plural(it.rows?size, "organization")} for which people signed in, those in most meetings first, each with how many people.</p>
</header>
<#if it.rows?has_content><@index.table it "Organization" "Find an organization"/><#else><p class="empty">No roll call in the archive names an organization.</p></#if>
</@layout.page>
