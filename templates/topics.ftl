<#--
  Every topic that the meetings come back to.
  Gets content.list: org.minutebook.site.pages.ListPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/index.ftl" as index>
<#assign it = content.list>
<@layout.page title="Topics" section="topics/" description="What the meetings come back to." styles=["charts.css"] scripts=["lists.js"]>
<header class="title">
<h1>Topics</h1>
<p class="lead">What the meetings come back to, in their own words, those of most meetings first. People, organizations and projects have pages of their own.</p>
</header>
<#if it.rows?has_content><@index.table it "Topic" "Find a topic"/><#else><p class="empty">No topic comes up in several meetings.</p></#if>
</@layout.page>
