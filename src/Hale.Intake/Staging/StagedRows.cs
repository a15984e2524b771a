namespace Hale.Intake.Staging;

/// <summary>The facts of a file as a query.</summary>
/// <param name="Sql">The query.</param>
/// <param name="PerRecord">How many rows each record has.</param>
internal sealed record StagedRows(string Sql, int PerRecord = 1)
{
    /// <summary>The rows of a file by its source's mapping.</summary>
    public static StagedRows Of(StagingInput input) => input.Source.Mapping.Match(
        accounts => new StagedRows(AccountRows.Sql(input, accounts)),
        events => new StagedRows(EventRows.Sql(input, events)),
        longSeries => new StagedRows(LongSeriesRows.Sql(input, longSeries)),
        wideSeries => WideSeriesRows.Of(input, wideSeries),
        subscriptions => new StagedRows(SubscriptionRows.Sql(input, subscriptions)),
        outcomes => new StagedRows(OutcomeRows.Sql(input, outcomes)),
        contacts => new StagedRows(ContactRows.Sql(input, contacts)),
        aliases => new StagedRows(AliasRows.Sql(input, aliases)),
        lineage => new StagedRows(LineageRows.Sql(input, lineage)));
}
