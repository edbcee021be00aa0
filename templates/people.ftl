<#--
  Everybody whom a roll call names.
  Gets content.people: org.minutebook.site.pages.PeoplePage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#import "macros/index.ftl" as index>
<#assign it = content.people>
<@layout.page title="People" section="people/" description="Everybody whom a roll call names." person=true styles=["charts.css"] scripts=["lists.js"]>
<header class="title">
<h1>People</h1>
<p class="lead">${lists.plural(it.rows?size, "person", "people")}, those in most meetings first. The small picture shows how many meetings a year. <a href="${root}participation/">How participation went</a> over the years. As tables: <a href="${root}data/people.csv">people</a>, <a href="${root}data/attendance.csv">who was where</a>.</p>
</header>
<#if it.rows?has_content>
<@lists.sift "Find a person"/>
<table class="index" data-sift>
<thead><tr><th scope="col">Name</th><th scope="col" class="number" aria-sort="descending">Meetings</th><th scope="col">When</th></tr></thead>
<tbody>
<#list it.rows as row>
<tr><th scope="row"><a href="${root}${row.who.url}" dir="auto">${row.who.text}</a><#if row.affiliation??> <span class="at" dir="auto">${row.affiliation.text}</span><#elseif row.handle??> <span class="at">@${row.handle}</span></#if></th><td class="number">${row.meetings}</td><td><@index.when row.spark row.first!"" row.last!""/></td></tr>
</#list>
</tbody>
</table>
<#else>
<p class="empty">No notes in the archive have a roll call, so nobody is known by name.</p>
</#if>
</@layout.page>
