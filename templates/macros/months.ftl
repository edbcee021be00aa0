<#--
  Meetings in a grid of months. Each is a link with its day; the stronger the colour, the more people, whose number is also said.

  Gets: root, and as parameter org.minutebook.site.pages.Months
-->
<#import "lists.ftl" as lists>

<#macro months of>
<#if of.rows?has_content>
<table class="months">
<caption class="hidden">${of.title}</caption>
<thead><tr><th scope="col"><span class="hidden">${of.of}</span></th><#list ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] as month><th scope="col"><span aria-hidden="true">${month[0]}<span class="rest">${month[1..2]}</span></span><span class="hidden">${month}</span></th></#list></tr></thead>
<tbody>
<#list of.rows as row>
<tr><th scope="row"><#if row.label.url?has_content><a href="${root}${row.label.url}">${row.label.text}</a><#else>${row.label.text}</#if></th><#list row.months as days><td><#list days as day><a class="level-${day.level}<#if day.meeting.cancelled> cancelled</#if>" href="${root}${day.meeting.url}"><time datetime="${day.meeting.date.iso}">${day.number}</time><span class="hidden">, <#if day.meeting.cancelled>cancelled<#elseif day.meeting.people gt 0>${lists.plural(day.meeting.people, "person", "people")}<#else>no roll call</#if></span></a></#list></td></#list></tr>
</#list>
</tbody>
</table>
</#if>
</#macro>
