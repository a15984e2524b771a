using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging;

/// <summary>The sections that every card has, in the order of work.</summary>
/// <param name="evidence">All observations.</param>
/// <param name="headline">Those that the answer rests on; the same where nobody is known to have acted on the score.</param>
/// <param name="capacity">The share of accounts the team can look after at a time.</param>
/// <param name="today">The day on which the card is made.</param>
/// <param name="intervals">Gives numbers their intervals.</param>
/// <param name="steps">Is told what is being done.</param>
internal sealed class CardSections(Evidence evidence, Evidence headline, double capacity, DateOnly today, Intervals intervals, Steps steps)
{
    public ReportCard Make(Subject subject, Making making, IReadOnlyList<TableReading> tables, Segments? bySegment = null)
    {
        steps.Say("Comparing the score with simple rules");
        var contenders = ContenderSection.Make(headline, intervals);
        steps.Say("Looking at the ranking");
        var ranking = RankingSection.Make(headline, contenders[0], capacity, intervals);
        steps.Say("Looking at probabilities");
        var probability = ProbabilitySection.Make(evidence, intervals);
        steps.Say("Looking at bands");
        var bands = BandSection.Make(evidence, intervals);
        steps.Say("Looking at early warning");
        var warning = WarningSection.Make(evidence, intervals);
        var surprises = new SurpriseSection(evidence).Make();
        steps.Say("Looking at time and segments");
        var periods = PeriodSection.Make(evidence, intervals);
        var segments = bySegment ?? SegmentSection.Make(evidence, intervals);
        steps.Say("Looking for leaks");
        var alarms = new AlarmSection(evidence, making.Notes).Make(contenders, periods, intervals);
        var prospects = new Prospects(headline, today);
        var verdict = VerdictSection.Make(contenders, prospects, TreatmentSection.Hidden(headline));
        return new ReportCard(
            subject, verdict, alarms, making, contenders, ranking, probability, bands, warning, surprises, periods, segments,
            UnknownSection.Make(evidence, verdict, probability, warning, segments, prospects), tables);
    }
}
