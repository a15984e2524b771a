using System.Runtime.CompilerServices;
using System.Text.Json;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;

namespace Hale.Engine.Exporting;

/// <summary>Makes the rows of an exported table of a run. Cells are texts, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, <see cref="Instant"/> or null, as the columns say.</summary>
/// <param name="runs">The history.</param>
/// <param name="zone">The zone of the project.</param>
public sealed class ExportRows(IRunStore runs, ProjectZone zone)
{
    /// <summary>The rows, by account.</summary>
    public IAsyncEnumerable<object?[]> OfAsync(ExportTable table, Run run, CancellationToken cancellationToken) => table.Name switch
    {
        "scores" or "history" => ScoresAsync(run, cancellationToken),
        "contributions" => ContributionsAsync(run, cancellationToken),
        "metrics" => MetricsAsync(run, cancellationToken),
        "accounts" => AttributesAsync(run, cancellationToken),
        _ => throw new ArgumentException($"there is no table {table.Name}", nameof(table)),
    };

    private static object?[] Row(Run run, string account, params ReadOnlySpan<object?> cells) =>
    [
        ExportTables.SchemaVersion, run.Number, run.Header.Outline.Name, run.Header.AsOf, run.Header.AsOfLabel, run.Header.DefinitionHash, run.FinishedAt, account, .. cells, RunKinds.Word(run.Header.Kind),
    ];

    private async IAsyncEnumerable<object?[]> ScoresAsync(Run run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var outline = run.Header.Outline;
        var compared = await new ComparedCloses(runs).FindAsync(run, zone, cancellationToken);
        foreach (var account in await ListAsync(run, [], compared?.Run, cancellationToken))
        {
            decimal? Printed(double? inner) => inner is { } number ? outline.Print(number) : null;
            var value = Printed(account.Value);
            var band = account.Band is { } index ? outline.Bands[index].Name : null;
            var label = account.BandLabel ?? band;
            var trend = ComparedCloses.Trend(outline, compared, value, account.Compared);
            yield return Row(
                run, account.Account, account.Name, account.Value is null ? Word(account.Status.ToString()) : "scored", Number(value), value is { } printed && label is not null ? outline.Show(printed, label) : null,
                band, label, Number(Printed(account.Computed)), account.Override, account.Coverage, Number(Printed(account.Low)), Number(Printed(account.High)), trend?.Label, Number(trend?.Change), trend?.Since);
        }
    }

    private async IAsyncEnumerable<object?[]> ContributionsAsync(Run run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in runs.NodesAsync(run, cancellationToken))
        {
            var scorecard = run.Header.Outline.Scorecards[record.Scorecard];
            var node = scorecard.Nodes[record.Node];
            yield return Row(
                run, record.Account, scorecard.Name, (long)record.Node, node.Path, node.Label, node.Measure?.Metric, node.Internal, Word(record.State.ToString()), Reason(record.Missing),
                record.Points, record.NominalShare, record.EffectiveShare, record.Contribution);
        }
    }

    private async IAsyncEnumerable<object?[]> MetricsAsync(Run run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in runs.MetricsAsync(run, cancellationToken))
        {
            yield return Row(run, record.Account, run.Header.Metrics[record.Metric], record.Number, record.Text, record.Truth, Reason(record.Missing), record.Age);
        }
    }

    private async IAsyncEnumerable<object?[]> AttributesAsync(Run run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var attributes = await runs.AttributesAsync(cancellationToken);
        foreach (var account in await ListAsync(run, attributes, null, cancellationToken))
        {
            foreach (var (attribute, value) in attributes.Zip(account.Attributes).Where(pair => !pair.Second.IsMissing))
            {
                yield return Row(
                    run, account.Account, account.Name, attribute, value.Kind == ValueKind.Number ? value.Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : value.ToString(),
                    value.Kind == ValueKind.Number ? value.Number : null, value.Kind == ValueKind.Boolean ? value.Boolean : null);
            }
        }
    }

    private Task<IReadOnlyList<ListedAccount>> ListAsync(Run run, IReadOnlyList<string> attributes, long? compared, CancellationToken cancellationToken) => runs.ListAsync(
        run, new AccountQuery(null, [], new SortKey.Account(), Descending: false, attributes, Limit: null) { ComparedRun = compared }, cancellationToken);

    private static object? Number(decimal? number) => number is { } printed ? (double)printed : null;

    private static string? Reason(MissingReason reason) => reason == MissingReason.None ? null : Word(reason.ToString());

    private static string Word(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
