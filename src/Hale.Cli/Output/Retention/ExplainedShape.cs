using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>A measure of one period with the customers behind it, as JSON.</summary>
internal static class ExplainedShape
{
    public static object Of(AskedRetention asked, RetentionTable table, RetentionMeasure measure)
    {
        var cell = table.Whole.Last();
        var rate = new RetentionRates(cell, asked.Margin).Of(measure);
        return new
        {
            measure = RetentionWords.Of(measure),
            period = cell.Period.Label,
            known = asked.Known.Label,
            currency = table.Currency,
            formula = FormulaTexts.Formula(measure),
            source = FormulaTexts.Source(measure),
            filled = FilledFormula.Of(cell, rate, asked.Margin),
            effective_number = cell.Tally.Cohort.EffectiveNumber,
            rate = RetentionShape.Rate(rate),
            customers = ExplainedMovements.Of(table, measure).Select(one => new
            {
                account = one.Account,
                what = ExplainedMovements.Word(one),
                start = one.Opening.IsInBook ? one.Opening.Revenue : null,
                end = one.Closing.IsInBook ? one.Closing.Revenue : null,
                change = one.Change,
                merged = one.Merged,
                lines = one.Lines.Select(line => new
                {
                    effective = LedgerTexts.Moment(line.EffectiveAt, asked.Project.Zone),
                    outcome = Core.Outcomes.OutcomeWords.Of(line.Kind),
                    rule = Core.Outcomes.RuleWords.Of(line.Rule),
                    rests_on = LedgerTexts.Basis(line, asked.Project.Zone),
                    before = line.Before,
                    after = line.After,
                }),
                decisions = one.Decisions.Select(decision => new { renewed = decision.IsOpen ? null : (bool?)decision.Renewed, due = decision.Due, kept = decision.Kept }),
            }),
        };
    }
}
