using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>The values of a metric, and what an explanation should say beside them.</summary>
/// <param name="Values">The values.</param>
/// <param name="Note">Per row a remark, or null; null when no row has one.</param>
internal readonly record struct FinishedColumn(ValueColumn Values, Func<int, string?>? Note);
