using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>A metric whose value is another one at the later end.</summary>
/// <param name="Metric">Its name.</param>
/// <param name="Label">What people read.</param>
/// <param name="Unit">How it is shown.</param>
/// <param name="Before">The value at the earlier end, or why it counted for nothing there.</param>
/// <param name="After">The same at the later end.</param>
public sealed record MetricChange(string Metric, string Label, Unit Unit, Value Before, Value After)
{
    /// <summary>The value at the earlier end as people read it.</summary>
    public string BeforeText => MetricTexts.Of(Before, Unit);

    /// <summary>The value at the later end as people read it.</summary>
    public string AfterText => MetricTexts.Of(After, Unit);
}
