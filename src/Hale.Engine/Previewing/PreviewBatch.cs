using Hale.Core.Paths;
using Hale.Engine.Metrics;

namespace Hale.Engine.Previewing;

/// <summary>A range of accounts that a preview scores.</summary>
/// <param name="Values">Their metric values.</param>
/// <param name="States">Where a score, by its name, begins that depends on where it was.</param>
public sealed record PreviewBatch(MetricBatch Values, Func<string, PathBefore> States);
