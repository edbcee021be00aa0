<#--
  Search, in the reader's browser: js/search.js, with js/search-engine.js, fills the elements marked data-….
  Gets content.series: list of org.minutebook.site.pages.HomePage.SeriesLine
-->
<#import "layout.ftl" as layout>
<@layout.page title="Search" section="search/" description="Search the notes of all meetings: words, phrases, people, projects, series and dates." find=false styles=["search.css"] scripts=["search-engine.js", "search.js"]>
<header class="title">
<h1>Search</h1>
</header>
<@layout.searchForm "find" true/>
<noscript><p class="empty">Search runs in your browser and needs JavaScript. Without it, run <code>./minutebook search "what you look for"</code>, or go by <a href="${root}meetings/">meeting</a>, <a href="${root}people/">person</a> or <a href="${root}projects/">project</a>.</p></noscript>
<div class="results" data-search>
<p role="status" data-state="idle"></p>
<div data-hints></div>
<ol class="quarters" data-when aria-label="Hits by quarter"></ol>
<ol class="hits" data-hits></ol>
<button type="button" class="more-hits" data-more hidden>More hits</button>
<details class="syntax">
<summary>What a query can say</summary>
<dl class="terms">
<dt><code>hub release notes</code></dt><dd>Any of the words, in all their forms. Passages with more of them, and with rarer ones, come first.</dd>
<dt><code>"release notes"</code></dt><dd>These words in this order.</dd>
<dt><code>-draft</code></dt><dd>Without this word.</dd>
<dt><code>releas*</code></dt><dd>Words that begin so.</dd>
<dt><code>person:ada</code> <code>project:docs</code></dt><dd>Passages in which somebody speaks or is named; that speak of a repository.</dd>
<dt><code>series:<#if content.series?has_content>${content.series[0].link.url?remove_beginning("meetings/")?remove_ending("/")}<#else>NAME</#if></code> <code>kind:action</code></dt><dd>Meetings of a series; passages of a kind: agenda, update, action, decision, roll-call.</dd>
<dt><code>year:2024</code> <code>after:2024-03</code> <code>before:2025</code></dt><dd>When the meeting was. The day that follows <code>after:</code> belongs to it, that after <code>before:</code> does not.</dd>
</dl>
</details>
</div>
</@layout.page>
