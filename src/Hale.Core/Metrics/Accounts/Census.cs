using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>What is known of all accounts as of one moment, so that metrics over several accounts can be computed for any of them. Nothing in it depends on how accounts were divided when it was taken.</summary>
public sealed class Census : AccountsValues
{
    private readonly IReadOnlyDictionary<string, IAcrossAnswer> _answers;

    private Census(IReadOnlyDictionary<string, IAcrossAnswer> answers, IReadOnlyList<ParentCircle> circles) => (_answers, Circles) = (answers, circles);

    /// <summary>Nothing is known, which is enough where no metric asks.</summary>
    public static Census None { get; } = new(new Dictionary<string, IAcrossAnswer>(), []);

    /// <summary>The circles in which accounts are their own parents, each once; such accounts have no parent. Found only where a metric looks at children.</summary>
    public IReadOnlyList<ParentCircle> Circles { get; }

    internal Census With(IEnumerable<KeyValuePair<string, IAcrossAnswer>> answers, IReadOnlyList<ParentCircle> circles) =>
        new(new Dictionary<string, IAcrossAnswer>(_answers.Concat(answers), StringComparer.Ordinal), Circles.Count > 0 ? Circles : circles);

    internal override FinishedColumn Of(Metric.AccountsMetric metric, ValueTable rows) => _answers[metric.Name].Fill(new ColumnBuilder(metric.Kind, rows.Count), rows);
}
