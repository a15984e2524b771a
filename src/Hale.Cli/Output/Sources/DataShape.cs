using System.Globalization;
using Hale.Cli.Output.Contracts;
using Hale.Core.Projects;

namespace Hale.Cli.Output.Sources;

/// <summary><c>hale data</c> for machines.</summary>
internal static class DataShape
{
    public static object Of(DataReport report, Project project) => new
    {
        moment = report.Span.AsOf.ToString(),
        zone = project.Zone.Name,
        sources = report.Sources.Zip(report.Inspections, (source, found) => new
        {
            source = source.Name,
            files = source.Files.ToString(),
            rows = found.Rows,
            first_fact = found.FirstFact?.ToString(),
            last_fact = found.LastFact?.ToString(),
            last_look = found.LastLook?.ToString(),
            days = source.Mapping.IsActivity
                ? report.DaysOf(found).ToDictionary(day => day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day => day.Value)
                : null,
            lag_median_days = found.Lag?.MedianDays,
            lag_p95_days = found.Lag?.LateDays,
            names = found.Names.Select(name => new { name = name.Name, rows = name.Rows, last_fact = name.LastFact.ToString() }),
            refused = found.Refused,
            suspect = found.Suspect,
            contracts = ContractList.Shape(report.ContractsOf(source)),
            metrics = report.Dependents.MetricsOf(source),
            scores = report.Dependents.ScoresOf(source).Select(score => new { score = score.Score, measures = score.Measures }),
        }),
    };
}
