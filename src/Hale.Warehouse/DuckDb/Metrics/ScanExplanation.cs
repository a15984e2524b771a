using System.Globalization;
using System.Text;
using Hale.Core.Lineage;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>The statements of a plan for people: the same scans, with the population in place of the temporary table and a heading that says what each column is.</summary>
internal static class ScanExplanation
{
    private static readonly string Holders = $"(SELECT text AS account FROM attributes WHERE attribute = {DuckSql.Literal(RowMapping.Accounts.RenewingUnitAttribute)})";

    private const string Survivor = "survivor";
    private const string Accounts = "hale_accounts";
    private const string Members = "hale_members";

    public static IReadOnlyList<string> Of(MetricPlan plan, Instant asOf, StoredColumns stored, ClosedTables closed, AccountLineage lineage)
    {
        var dialect = new DuckDbDialect();
        var moments = new ScanMoments([asOf], plan.Zone);
        var existing = new ExistingAccounts(new AccountSql(dialect, plan.SourceNames, closed.Accounts), lineage, asOf);
        var accounts = $"(\n    {existing.Population.Replace("\n", "\n    ", StringComparison.Ordinal)}\n)";
        var population = existing.HasMembers ? new PairsRelation(Members, Survivor, null) { HasMembers = true } : new PairsRelation(Population(plan, accounts, asOf, dialect), "account", null);
        var with = existing.HasMembers ? $"WITH {existing.Queries}, {Accounts} AS {accounts}, {Members} AS {OfMembers(plan, existing)}\n" : string.Empty;
        var printer = new ScanPrinter(dialect, stored, plan);
        var scans = new ScanPlanner(ScanPasses.All).Plan(plan, new ScanBasis(moments, closed, Pairs: 0, Accounts: 0) { HasMembers = population.HasMembers })
            .Select(query => $"{Heading(query, asOf)}{with}{printer.Print(query, population, moments)}\nORDER BY 1");
        var terms = new TermSql(dialect, plan.SourceNames);
        return
        [
            .. scans,
            .. plan.ReadsSubscriptions ? [Terms(with, terms, population.HasMembers ? Members : accounts, asOf)] : Array.Empty<string>(),
            .. plan.ReadsOutcomes ? [Stated(with, new StatedSql(dialect, plan.SourceNames), population.HasMembers ? Members : accounts, asOf)] : Array.Empty<string>(),
            .. plan.HolderSlot is null ? Array.Empty<string>() : [Terms(string.Empty, terms, Holders, asOf)],
        ];
    }

    private static string Terms(string with, TermSql sql, string accounts, Instant asOf)
    {
        var heading = new StringBuilder();
        Line(heading, $"subscriptions as of {asOf}: the terms from which what is said of them is computed, account by account; a stop at or after that moment counts as none");
        return $"{heading}{with}{sql.Print(accounts, asOf.Micros, asOf.Micros)}";
    }

    /// <summary>The accounts that exist and those that have become them, each with the starts of its own windows.</summary>
    private static string OfMembers(MetricPlan plan, ExistingAccounts existing)
    {
        var dialect = new DuckDbDialect();
        string Column(Window window) => dialect.Identifier(PairsRelation.StartOf(window));
        var members = existing.Members(Accounts);
        var starts = string.Concat(plan.Windows.OfType<Window.SinceStart>().Take(1).Select(window => $", m.began AS {Column(window)}"));
        var contract = plan.Windows.OfType<Window.SinceContract>().FirstOrDefault();
        var began = contract is null ? string.Empty : $", coalesce(c.began, {dialect.Literal(AccountSql.Never)}) AS {Column(contract)}";
        var join = contract is null ? string.Empty
            : $" LEFT JOIN ({new TermSql(dialect, plan.SourceNames).ActiveSince($"({members})", "position")}) AS c ON c.position = m.position";
        return $"(SELECT m.position AS {Survivor}, m.account, m.{PairsRelation.Generation}{starts}{began} FROM (\n{members}\n) AS m{join})";
    }

    private static string Stated(string with, StatedSql sql, string accounts, Instant asOf)
    {
        var heading = new StringBuilder();
        Line(heading, $"outcomes as of {asOf}: what sources state that accounts did, account by account");
        return $"{heading}{with}{sql.Print(accounts, asOf.Micros, asOf.Micros)}";
    }

    private static string Population(MetricPlan plan, string accounts, Instant asOf, DuckDbDialect dialect)
    {
        string Column(Window window) => dialect.Identifier(PairsRelation.StartOf(window));
        var starts = string.Concat(plan.Windows.OfType<Window.SinceStart>().Take(1).Select(window => $", began AS {Column(window)}"));
        var population = starts.Length == 0 ? accounts : $"(SELECT account{starts} FROM {accounts})";
        if (plan.Windows.OfType<Window.SinceContract>().FirstOrDefault() is not { } sinceContract)
        {
            return population;
        }

        var contracts = new TermSql(dialect, plan.SourceNames).ActiveSince($"(SELECT account, {dialect.Literal(asOf.Micros)} AS as_of FROM {accounts})", "account");
        return $"(SELECT a.*, coalesce(c.began, {dialect.Literal(AccountSql.Never)}) AS {Column(sinceContract)} FROM {population} AS a LEFT JOIN ({contracts}) AS c ON c.account = a.account)";
    }

    private static string Heading(ScanQuery query, Instant asOf)
    {
        var heading = new StringBuilder();
        Line(heading, $"{FactShape.Of(query.Table).Table} as of {asOf}; an account without any has no row");
        foreach (var column in query.Columns)
        {
            Line(heading, $"{ScanPrinter.NameOf(column)}: {Describe(column.Aggregation)}");
        }

        return heading.ToString();
    }

    private static string Describe(Aggregation aggregation)
    {
        var names = aggregation.Function == AggregateFunction.CountContacts ? string.Empty
            : $" of {(aggregation.Names.Count == 0 ? "every event" : string.Join(", ", aggregation.Names))}";
        var column = aggregation.Column is null ? string.Empty : $" {aggregation.Column}";
        var window = aggregation.Window is { } within ? $", {within}" : string.Empty;
        var where = aggregation.Where is null ? string.Empty : $", where {aggregation.Where}";
        var top = aggregation.Top == 0 ? string.Empty : $" {aggregation.Top}";
        var quiet = aggregation.Quiet is { } silent ? $", none in {silent}" : string.Empty;
        var latest = aggregation.Latest is { } most ? string.Create(CultureInfo.InvariantCulture, $", the latest {most}") : string.Empty;
        return $"{aggregation.Function}{top}{column}{names}{window}{quiet}{where}{latest}";
    }

    // A text of the definitions must not end the comment.
    private static void Line(StringBuilder heading, string text) =>
        heading.Append("-- ").Append(string.Concat(text.ReplaceLineEndings(" ").Select(letter => char.IsControl(letter) ? ' ' : letter))).Append('\n');
}
