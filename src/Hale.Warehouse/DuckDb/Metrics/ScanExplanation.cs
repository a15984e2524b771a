using System.Globalization;
using System.Text;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>The statements of a plan for people: the same scans, with the population in place of the temporary table and a heading that says what each column is.</summary>
internal static class ScanExplanation
{
    public static IReadOnlyList<string> Of(MetricPlan plan, Instant asOf, StoredColumns stored, ClosedTables closed)
    {
        var dialect = new DuckDbDialect();
        var moments = new ScanMoments([asOf], plan.Zone);
        var accounts = $"(\n    {new AccountSql(dialect, plan.SourceNames, closed.Accounts).Population(asOf, AccountRange.All).Replace("\n", "\n    ", StringComparison.Ordinal)}\n)";
        var population = new PairsRelation(Population(plan, accounts, asOf, dialect), "account", null);
        var printer = new ScanPrinter(dialect, stored, plan);
        var scans = new ScanPlanner(ScanPasses.All).Plan(plan, new ScanBasis(moments, closed, Pairs: 0, Accounts: 0))
            .Select(query => $"{Heading(query, asOf)}{printer.Print(query, population, moments)}\nORDER BY 1");
        return [.. scans, .. plan.ReadsSubscriptions ? [Terms(new TermSql(dialect, plan.SourceNames), accounts, asOf)] : Array.Empty<string>(), .. plan.ReadsOutcomes ? [Stated(new StatedSql(dialect, plan.SourceNames), accounts, asOf)] : Array.Empty<string>()];
    }

    private static string Terms(TermSql sql, string accounts, Instant asOf)
    {
        var heading = new StringBuilder();
        Line(heading, $"subscriptions as of {asOf}: the terms from which what is said of them is computed, account by account; a stop at or after that moment counts as none");
        return $"{heading}{sql.Print(accounts, asOf.Micros, asOf.Micros)}";
    }

    private static string Stated(StatedSql sql, string accounts, Instant asOf)
    {
        var heading = new StringBuilder();
        Line(heading, $"outcomes as of {asOf}: what sources state that accounts did, account by account");
        return $"{heading}{sql.Print(accounts, asOf.Micros, asOf.Micros)}";
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
