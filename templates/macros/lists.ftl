<#--
  What several pages list.

  Gets: root, and as parameters the records of org.minutebook.site.pages: DateWords, MeetingLine, Quotes, TaskLine,
  Tally, Year.
-->

<#-- A DateWords. form: "text" (20 August 2020), "brief" (20 Aug), "month" (Aug 2020), "year". -->
<#macro date of form="text"><#if of.iso?has_content><time datetime="${of.iso}">${of[form]}</time><#else>${of.text}</#if></#macro>

<#function plural number one many="">
<#return number + " " + (number == 1)?then(one, many?has_content?then(many, one + "s"))>
</#function>

<#-- From one DateWords to another. form: as above, or "year". -->
<#macro span first last form="month"><@date first form/><#if first[form] != last[form]>${(form == "year")?then("–", " – ")}<@date last form/></#if></#macro>

<#-- The same in a sentence. -->
<#macro time first last><@date first/><#if first.iso != last.iso> to <@date last/></#if></#macro>

<#-- The preposition before a DateWords. -->
<#function on of><#return (of.iso?length == 10)?then("on", "in")></#function>

<#-- A box that sifts the table after it. It needs the script, and is shown only where scripts run. -->
<#macro sift label>
<div class="sift"><input type="search" aria-label="${label}" placeholder="${label}" autocomplete="off"><span role="status"></span></div>
</#macro>

<#-- How many of these MeetingLines took place, and how many were cancelled. -->
<#function held lines>
<#local cancelled = lines?filter(line -> line.cancelled)?size>
<#return plural(lines?size - cancelled, "meeting") + (cancelled gt 0)?then(", " + cancelled + " cancelled", "")>
</#function>

<#-- MeetingLines under their year's heading. -->
<#macro meetings lines series=true>
<ul class="meetings">
<#list lines as line>
<li>
<a class="when" href="${root}${line.url}"><@date line.date "brief"/><#if series> <span>${line.series.text}</span></#if></a>
<div class="what">
<#if line.title??><p class="own-title" dir="auto">${line.title}</p></#if>
<#if line.topics?has_content><p dir="auto"><#list line.topics as topic>${topic}<#sep><span class="sep"> · </span></#list></p><#elseif !line.title?? && !line.cancelled><p class="quiet">Nothing but what every meeting's notes have</p></#if>
</div>
<span class="many"><#if line.cancelled>cancelled<#elseif line.people gt 0>${plural(line.people, "person", "people")}<#else>no roll call</#if></span>
</li>
</#list>
</ul>
</#macro>

<#-- Whether a task is done, as a picture: a box is marked in the notes, a circle is a promise in a sentence. -->
<#macro box done marked>
<svg viewBox="0 0 16 16" class="box" role="img" aria-label="${done?then("Done", "Open")}<#if !marked>, promise</#if>"><#if marked><rect x="1.5" y="1.5" width="13" height="13" rx="2.5"/><#else><circle cx="8" cy="8" r="6.5"/></#if><#if done><path d="M4.5 8.5l2.5 2.5 4.5-6"/></#if></svg>
</#macro>

<#-- TaskLines. -->
<#macro tasks lines owners=true dates=true series=true>
<ul class="tasks">
<#list lines as task>
<li class="<#if task.done>is-done</#if>"<#if owners> data-owners="<#list task.owners as owner>${owner.url} </#list>"</#if> data-series="${task.series.url}">
<@box task.done task.marked/>
<div>
<p dir="auto"><a href="${root}${task.url}">${task.text}</a></p>
<ul class="under dotted">
<#if owners && task.owners?has_content><li><#list task.owners as owner><a href="${root}${owner.url}" dir="auto">${owner.text}</a><#sep>, </#list></li></#if>
<#if dates><li><@date task.date/></li><#if series><li>${task.series.text}</li></#if></#if>
<#if task.earlier?has_content><li>also <#list task.earlier as time><a href="${root}${time.url}"><@date time.date/></a><#sep>, </#list></li></#if>
<#list task.issues as issue><li><a rel="external" href="${issue.url}">${issue.text}</a></li></#list>
</ul>
</div>
</li>
</#list>
</ul>
</#macro>

<#-- Whom a Quote is credited to. -->
<#macro who line><#if line.who?has_content><span class="under"><#list line.who as person><a href="${root}${person.url}" dir="auto">${person.text}</a><#sep>, </#list></span></#if></#macro>

<#-- Quotes: a meeting beside the lines quoted from it, each under the headings above it. -->
<#macro quotes entries contexts=true>
<#list entries as entry>
<div class="quotes">
<p class="when"><a href="${root}${entry.meeting.url}"><@date entry.meeting.date "brief"/> <span>${entry.meeting.series.text}</span></a></p>
<ul>
<#assign said = "">
<#list entry.lines as line>
<#assign context = line.context?join(" › ")>
<li dir="auto"><#if contexts && context != said><span class="context">${context}</span></#if><#assign said = context><a href="${root}${line.url}">${line.text}</a><@who line/></li>
</#list>
</ul>
</div>
</#list>
</#macro>

<#-- Quotes by year. id: unique on the page. heading: of a year. open: how many of the newest years are. -->
<#macro quotesByYear years id heading="h3" open=2 contexts=true>
<#list years as year>
<details class="year"<#if year?index lt open> open</#if> id="${id}-${year.year?replace(" ", "-")?lower_case}">
<summary><${heading}>${year.year}</${heading}> <span>${plural(year.entries?size, "meeting")}</span></summary>
<@quotes year.entries contexts/>
</details>
</#list>
</#macro>

<#-- A Link to a project: its name, and its owner beside it, since most have the same. -->
<#macro repository link><a href="${root}${link.url}">${link.text?keep_after_last("/")}</a> <span class="at">${link.text?keep_before_last("/")}</span></#macro>

<#-- Tallies as bars: the number stands beside, the bar is for the eye. -->
<#macro tallies lines unit many="" repositories=false>
<#assign most = lines?has_content?then(lines?first.count, 1)>
<ol class="tallies">
<#list lines as line>
<li><#if repositories><span><@repository line.what/></span><#else><a href="${root}${line.what.url}" dir="auto">${line.what.text}</a></#if><span class="number">${line.count}<span class="hidden"> ${(line.count == 1)?then(unit, many?has_content?then(many, unit + "s"))}</span></span><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><path d="M0 2H${100 * line.count / most}"/></svg></li>
</#list>
</ol>
</#macro>
