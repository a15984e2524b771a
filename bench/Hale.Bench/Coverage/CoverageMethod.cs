using Hale.Statistics;

namespace Hale.Bench.Coverage;

/// <summary>An interval to be tried, and what it ought to contain.</summary>
internal sealed record CoverageMethod(string Name, string Setting, Func<PanelTruth, double> Truth, Func<CoverageSample, Answer<Interval>> Interval);
