using Hale.Statistics.Regression;
using Hale.Statistics.Tests.Calibration;

namespace Hale.Statistics.Tests.Regression;

/// <summary>The IBM sample of telephone customers as a design of 30 columns.</summary>
internal sealed class Telco
{
    private Telco(DesignMatrix design, bool[] churned, string[] columns) => (Design, Churned, Columns) = (design, churned, columns);

    public DesignMatrix Design { get; }

    public bool[] Churned { get; }

    public string[] Columns { get; }

    public static Telco Load()
    {
        var table = Reference.Table("telco_design.csv.gz");
        string[] columns = [.. Reference.Json("telco_reference.json").GetProperty("columns").EnumerateArray().Select(name => name.GetString()!)];
        return new Telco(DesignMatrix.OfColumns([.. columns.Select(table.Numbers)]), table.Flags("y"), columns);
    }
}
