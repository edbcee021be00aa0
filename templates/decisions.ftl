<#--
  Decisions.
  Gets content.decisions: org.minutebook.site.pages.DecisionsPage
-->
<#import "layout.ftl" as layout>
<#import "macros/lists.ftl" as lists>
<#assign it = content.decisions>
<@layout.page title="Decisions" section="decisions/" description="What the meetings decided.">
<header class="title">
<h1>Decisions</h1>
<p class="lead">What the notes mark as decided, and who said it where they tell. Notes seldom say the word, so much that was agreed stands only in its meeting. <a href="${root}data/decisions.csv">As a table</a>.</p>
</header>
<#if it.years?has_content><@lists.quotesByYear it.years "decisions" "h2" 99/><#else><p class="empty">No notes in the archive mark a decision.</p></#if>
</@layout.page>
