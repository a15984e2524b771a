using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Finds the columns of names, revenue, segments and contract dates. One that cannot be told is left out and said so: an audit does not need it.</summary>
internal sealed class AttributeRecognition(TableProfile profile, ColumnChooser chooser, RecognitionContext context)
{
    private const double MonthsPerYear = 12;

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public IReadOnlyCollection<int> Columns => _columns.Values;

    public void Choose()
    {
        foreach (var role in ColumnRoles.Attributes)
        {
            if (chooser.Choose(role, column => Fits(role, column) ? RoleNames.Of(role).Rank(profile.Names[column]) : 0, required: false) is { } found)
            {
                _columns.Add(role, found);
            }
        }
    }

    /// <summary>How the chosen columns are read, after all their rows were looked at.</summary>
    public IReadOnlyList<AttributeColumn> Decide()
    {
        var decided = new List<AttributeColumn>();
        foreach (var (role, column) in _columns)
        {
            try
            {
                decided.Add(Decide(role, column));
            }
            catch (RefusedException reason) when (!chooser.IsStated(role))
            {
                chooser.Findings.Add(TableFindings.LeftOut(profile.Table.Shown(column), role, reason.Refusal));
            }
        }

        return decided;
    }

    public IEnumerable<ColumnReading> Readings(IEnumerable<AttributeColumn> columns) => columns.Select(attribute => attribute.Date is { } date
        ? TableReadings.Date(profile, date, attribute.Role)
        : new ColumnReading(profile.Table.Shown(attribute.Column), attribute.Role, TableReadings.Unit(attribute), Otherwise: null));

    private AttributeColumn Decide(string role, int column) => role switch
    {
        ColumnRoles.Start or ColumnRoles.End => new AttributeColumn(role, column, context.DateColumn(profile, column, anyForm: true), DecimalComma: false, Factor: 1),
        ColumnRoles.Revenue => new AttributeColumn(role, column, Date: null, NumberDecision.DecimalComma(profile, column, context.Stated.DecimalComma), Factor: 1),
        ColumnRoles.Tenure => new AttributeColumn(role, column, Date: null, NumberDecision.DecimalComma(profile, column, context.Stated.DecimalComma), MonthsIn(profile.Names[column])),
        _ => new AttributeColumn(role, column, Date: null, DecimalComma: false, Factor: 1),
    };

    private bool Fits(string role, int column) => role switch
    {
        ColumnRoles.Start or ColumnRoles.End => profile[column].CouldBeDates,
        ColumnRoles.Revenue or ColumnRoles.Tenure => profile[column].IsMostlyNumbers,
        _ => profile[column].Filled > 0 && !profile[column].IsMostlyDates,
    };

    private static double MonthsIn(HeaderName name) => name.HoldsAny(["days", "day"]) ? 1 / Months.Days : name.HoldsAny(["years", "year"]) ? MonthsPerYear : 1;
}
