using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Engine.History;

namespace Hale.Engine.WhatIf;

/// <summary>Reads what a run kept, account by account, a bounded range at a time.</summary>
/// <param name="runs">The history.</param>
public sealed class StoredInputs(IRunStore runs)
{
    private const int Accounts = 2000;

    /// <summary>The inputs of all accounts of a run, in order.</summary>
    public async IAsyncEnumerable<IReadOnlyList<AccountInputs>> RangesAsync(Run run, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var range = new List<AccountInputs>();
        var records = new List<MetricRecord>();
        await foreach (var record in runs.MetricsAsync(run, cancellationToken))
        {
            if (records.Count > 0 && records[0].Account != record.Account)
            {
                range.Add(Inputs(records, run.Header.Metrics));
                records.Clear();
                if (range.Count == Accounts)
                {
                    yield return range;
                    range = [];
                }
            }

            records.Add(record);
        }

        if (records.Count > 0)
        {
            range.Add(Inputs(records, run.Header.Metrics));
        }

        if (range.Count > 0)
        {
            yield return range;
        }
    }

    private static AccountInputs Inputs(List<MetricRecord> records, IReadOnlyList<string> names) => new(
        records[0].Account,
        records.ToDictionary(record => names[record.Metric], Value, StringComparer.Ordinal),
        records.Where(record => record.Age is not null).ToDictionary(record => names[record.Metric], record => record.Age!.Value, StringComparer.Ordinal),
        records.Where(record => record.LastKnown is not null).ToDictionary(record => names[record.Metric], record => record.LastKnown!, StringComparer.Ordinal));

    private static Value Value(MetricRecord record) =>
        record.Missing != MissingReason.None ? Core.Values.Value.MissingFor(record.Missing)
        : record.Number is { } number ? Core.Values.Value.Of(number)
        : record.Text is { } text ? Core.Values.Value.Of(text)
        : Core.Values.Value.Of(record.Truth!.Value);
}
