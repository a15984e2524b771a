using Hale.Core.Projects;
using Hale.Engine.Backtesting;
using Hale.Reports;

namespace Hale.Cli.Output.Validation;

/// <summary>The same for programs.</summary>
internal static class ObservationsShape
{
    public static object Of(Project project, ObservedSchedule observed) => new
    {
        rules = RulesWords.Of(project.Validation),
        known = observed.Known.ToString(),
        lead_days = project.Validation.LeadDays,
        delay_days = observed.DelayDays,
        observations = observed.Rows.Count,
        churned = observed.Rows.Count(row => row.Left),
        lives = observed.Lives,
        ended_otherwise = observed.Rows.Count(row => row.EndedOtherwise),
        flow = observed.Flow.Select(step => new { reason = step.Reason, text = ReportWords.Flow(step.Reason, project.Validation.Schedule), left_out = step.LeftOut, remaining = step.Remaining }),
        targets = TargetCount.Of(project, observed).Select(target => new
        {
            target = target.Label, observed = target.Observed, retained = target.Retained, churned = target.Churned, base_rate = target.BaseRate, ended_otherwise = target.EndedOtherwise,
        }),
    };
}
