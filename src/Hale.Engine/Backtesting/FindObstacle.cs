using Hale.Core.Projects;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>Says why nothing of a project can be observed.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class FindObstacle(IWarehouse warehouse)
{
    /// <summary>The first reason; null when there is none.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ObservationObstacle?> RunAsync(Project project, CancellationToken cancellationToken)
    {
        var names = project.Sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var sources = (await warehouse.StatusAsync(cancellationToken)).Sources.Where(source => names.Contains(source.Source)).ToList();
        return sources.Count == 0 ? ObservationObstacle.NothingImported
            : sources.TrueForAll(source => source.FirstFact is null) ? ObservationObstacle.CrossSection
            : project.Lifecycle is null ? ObservationObstacle.NoLifecycle
            : null;
    }
}
