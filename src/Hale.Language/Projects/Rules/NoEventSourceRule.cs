using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Projects.Rules;

/// <summary>Warns of metrics over events in a project without a source of events. (Events asked for by name are an error there.)</summary>
internal sealed class NoEventSourceRule : IProjectRule
{
    public void Check(Project project, MetricTable metrics, DiagnosticBag bag)
    {
        if (project.Sources.Any(source => source.Mapping is RowMapping.Events))
        {
            return;
        }

        foreach (var metric in project.Metrics.Where(metric => metric.Match(_ => true, _ => false, _ => false, _ => false, _ => false, _ => false, _ => false, _ => false, contacts => contacts.Seen is not null, _ => false, _ => false)))
        {
            bag.Report(NameRules.NoEventSource, metrics.SpanOf(metric.Name), $"no source gives events for the metric `{metric.Name}`");
        }
    }
}
