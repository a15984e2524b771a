using Hale.Core.Lineage;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Metrics.Accounts;

/// <summary>Accounts with values, of which a census is taken.</summary>
internal sealed class Society
{
    private readonly List<string> _accounts = [];
    private readonly List<Dictionary<string, Value>> _rows = [];
    private readonly List<bool> _inside = [];

    /// <summary>The accounts with what they read.</summary>
    public ValueTable Table
    {
        get
        {
            var table = Rows.Table(_rows);
            return new ValueTable(_accounts, table.Names.ToDictionary(name => name, name => table[name]));
        }
    }

    /// <summary>Adds an account; every account states the same values.</summary>
    public Society With(string account, string? parent, params (string Metric, object Value)[] values) => With(account, parent, inside: true, values);

    public Society With(string account, string? parent, bool inside, params (string Metric, object Value)[] values)
    {
        _accounts.Add(account);
        _inside.Add(inside);
        _rows.Add(values.ToDictionary(value => value.Metric, value => Rows.ValueOf(value.Value)));
        _rows[^1].Add("account.parent", parent is null ? Value.MissingFor(MissingReason.NoData) : Value.Of(parent));
        return this;
    }

    /// <summary>Adds so many accounts with values by their number, from 0.</summary>
    public Society Many(int count, string name, Func<int, (string Metric, object Value)[]> values)
    {
        for (var index = 0; index < count; index++)
        {
            With($"{name}{index:000}", null, values(index));
        }

        return this;
    }

    public static Metric.AccountsMetric Metric(Across across, Unit unit = default) => new("m", "M", unit, across);

    public Census Census(Metric.AccountsMetric metric, params IReadOnlyList<Score> scores) => Census(metric, scores, () => int.MaxValue);

    /// <summary>A census taken in ranges of certain sizes.</summary>
    public Census Census(Metric.AccountsMetric metric, IReadOnlyList<Score> scores, Func<int> size, AccountLineage? lineage = null)
    {
        var tally = new CensusTally([metric], scores, lineage ?? AccountLineage.None);
        for (var from = 0; from < _rows.Count;)
        {
            var rows = Enumerable.Range(from, Math.Min(size(), _rows.Count - from)).ToList();
            tally.Add(Table.Take(rows), [.. rows.Select(row => _inside[row])], _ => PathBefore.Nothing, PeopleOverrides.None, CancellationToken.None);
            from += rows.Count;
        }

        return tally.Close(Core.Metrics.Accounts.Census.None);
    }

    /// <summary>The value of an account and what is said beside it.</summary>
    public (Value Value, string? Note) Of(string account, Across across, params IReadOnlyList<Score> scores)
    {
        var (values, note) = Census(Metric(across), scores).Of(Metric(across), Table);
        var row = _accounts.IndexOf(account);
        return (values[row], note?.Invoke(row));
    }
}
