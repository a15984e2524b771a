using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics;

namespace Hale.Language.Testing;

/// <summary>What tests may refer to.</summary>
/// <param name="Metrics">The metrics of the project.</param>
/// <param name="Scores">The scores that could be read.</param>
/// <param name="AreAllScoresRead">Whether that is all of them. If not, a score that is not found is no news.</param>
/// <param name="Bag">Where problems are reported.</param>
internal sealed record TestContext(MetricTable Metrics, IReadOnlyList<Score> Scores, bool AreAllScoresRead, DiagnosticBag Bag);
