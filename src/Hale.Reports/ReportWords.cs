using Hale.Core.Validation;
using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;
using Hale.Reports.Words.Own;

namespace Hale.Reports;

/// <summary>A report card in plain words: the same sentences for a page, a terminal and programs. They are plain text and carry names from files as they are.</summary>
public static class ReportWords
{
    /// <summary>The answer: one sentence, and a paragraph with what it rests on. A blocking alarm takes its place and carries it.</summary>
    public static VerdictText Verdict(ReportCard card) => VerdictWords.Of(card);

    /// <summary>Of a hundred pairs how many are in the right order, such as <c>71 of 100 (66–75)</c>, or the reason why that is not known.</summary>
    public static string Pairs(Figure auc) => auc.Value is null ? FigureWords.Pairs(auc) : FigureWords.Pairs(auc) + Sentences.Bracket(FigureWords.PairsInterval(auc));

    /// <summary>What the decision table calls an answer, such as <c>It ranks</c>.</summary>
    public static string Answer(VerdictKind kind) => VerdictWords.Name(kind);

    /// <summary>The four numbers to remember, each with its interval or the reason why it is missing.</summary>
    public static IReadOnlyList<KeyFigure> KeyFigures(ReportCard card) => KeyFigureWords.Of(card);

    /// <summary>What speaks against believing the card, in the order of the card.</summary>
    public static IReadOnlyList<AlarmText> Alarms(ReportCard card) => [.. card.Alarms.Select(alarm => AlarmWords.Of(alarm, card.Subject))];

    /// <summary>What it means for the team: one paragraph each.</summary>
    public static IReadOnlyList<string> Team(ReportCard card) => TeamWords.Of(card);

    /// <summary>What was judged, in one line without a full stop.</summary>
    public static string Subject(Subject subject) => SubjectWords.Line(subject);

    /// <summary>Why the table of bands counts more leavings than customers left; null where it does not.</summary>
    public static string? BandsCount(ReportCard card) => BandWords.Counted(card);

    /// <summary>Each band beside the next better one, then the trend over all.</summary>
    public static IReadOnlyList<string> Bands(Bands bands) => [.. bands.Steps.Select(BandWords.Step), .. new[] { BandWords.Trend(bands) }.OfType<string>()];

    /// <summary>How early it warns.</summary>
    public static string Warning(ReportCard card) => WarningWords.Sentence(card);

    /// <summary>Whether probabilities come true.</summary>
    public static string Probability(Probability probability) => ProbabilityWords.Answer(probability);

    /// <summary>What is to be said of the probability of staying that an own score comes to: the answer, what to do, and how many left for those expected. Empty where files were read.</summary>
    public static IReadOnlyList<string> Staying(ReportCard card) => CalibrationCase.Of(card.Probability) is { } found
        ? [.. new[] { CalibrationWords.Answer(found), CalibrationWords.Advice(found), ProbabilityWords.Level(card.Probability) }.OfType<string>()]
        : [];

    /// <summary>Whether a map may be called calibrated, or why not: one sentence.</summary>
    public static string Calibration(CalibrationCase found) => CalibrationWords.Answer(found);

    /// <summary>What to do where a map may not be called calibrated; null where there is nothing to do.</summary>
    public static string? CalibrationAdvice(CalibrationCase found) => CalibrationWords.Advice(found);

    /// <summary>How many left for each hundred that a map expected to; null where that is not known.</summary>
    public static string? Expected(Figure observedExpected) => ProbabilityWords.Level(observedExpected);

    /// <summary>How much smaller the squared error of a map is than that of one rate for all; null where that is not known.</summary>
    public static string? SquaredError(Figure skill) => ProbabilityWords.Error(skill);

    /// <summary>Whether it holds over time.</summary>
    public static string Periods(Periods periods) => PeriodWords.Halves(periods);

    /// <summary>What cannot be said yet, and when it will be known.</summary>
    public static IReadOnlyList<string> Unknowns(ReportCard card) => [.. card.Unknowns.Select(unknown => UnknownWords.Of(unknown, card.Subject))];

    /// <summary>What only the card of one of Hale's own scores says: the measures, the free model, what people decided, how many definitions were tried. Empty where files were read.</summary>
    public static IReadOnlyList<string> Own(ReportCard card) => OwnWords.Of(card);

    /// <summary>What holds between the files.</summary>
    public static IReadOnlyList<string> Notes(ReportCard card) => [.. card.Making.Notes.Select(MakingWords.Note)];

    /// <summary>Why rows were left out.</summary>
    public static string Flow(FlowReason reason, Subject subject) => MakingWords.Flow(reason, subject);

    /// <summary>Why rows of a schedule are no observations.</summary>
    public static string Flow(FlowReason reason, ObservationSchedule schedule) => MakingWords.Flow(reason, schedule);

    /// <summary>How a file was understood, in one sentence such as <c>I read “Account ID” as account, “Health” as score (higher is better: --higher-is-worse otherwise).</c></summary>
    public static string Reading(TableReading table) => ReadingWords.Of(table);

    /// <summary>A share with its interval, such as <c>14 % (12–17)</c>, or the reason why it is missing.</summary>
    public static string Rate(Figure share) => FigureWords.Rate(share);

    /// <summary>Why a number is missing: a clause that follows a colon.</summary>
    public static string Why(Shortfall why) => ShortfallWords.Clause(why);
}
