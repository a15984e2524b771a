using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Engine.Metrics;

namespace Hale.Engine.Backtesting.Observing;

/// <summary>Decides by metric values whether an account is asked for: the project's population first, then the rules of validation.</summary>
/// <param name="project">The project.</param>
internal sealed class BelongsRule(Project project)
{
    /// <summary>The metrics that decide.</summary>
    public MetricPlan Plan { get; } = ComputeMetrics.Plan(
        project,
        project.Population.Metrics.Concat(project.Validation.Among is { } among ? ExpressionReferences.Of(among) : []).ToHashSet(StringComparer.Ordinal));

    /// <summary>The answer for a row of values.</summary>
    public Belongs Of(MetricBatch batch, int row)
    {
        if (!batch.Exists[row])
        {
            return Belongs.Absent;
        }

        var values = batch.Values.Row(row);
        return project.Population.Of(values).Match(_ => false, _ => true, _ => true) ? Belongs.Outside
            : project.Validation.Among is { } among && !among.Evaluate(values).IsTrue ? Belongs.NotAsked
            : Belongs.Inside;
    }
}
