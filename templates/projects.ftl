<#--
  Every project that the notes name.
  Gets content.list: org.minutebook.site.pages.ListPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/index.ftl" as index>
<#assign it = content.list>
<@layout.page title="Projects" section="projects/" description="Every project that the notes name." styles=["charts.css"] scripts=["lists.js"]>
<header class="title">
<h1>Projects</h1>
<p class="lead">${lists.plural(it.rows?size, "repository", "repositories")} that the notes link to or call by name, those in most meetings first, each with how many people are credited with speaking of it. <a href="${root}data/projects.csv">Every line that names one, as a table</a>.</p>
</header>
<#if it.rows?has_content><@index.table it "Project" "Find a project" true/><#else><p class="empty">The notes link to no repository and name none.</p></#if>
</@layout.page>
