<#--
  Search.
  Gets content.series: list of org.minutebook.site.pages.HomePage.SeriesLine
-->
<#import "layout.ftl" as layout>
<@layout.page title="Search" section="search/" description="Search the notes." find=false>
<header class="title">
<h1>Search</h1>
</header>
<@layout.searchForm "find" true/>
</@layout.page>
