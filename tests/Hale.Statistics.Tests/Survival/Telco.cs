using System.Text.Json;

namespace Hale.Statistics.Tests.Survival;

/// <summary>The telephone customers of the reference: tenure in months, churn, contract, and the out-of-fold probability of churn.</summary>
internal sealed class Telco
{
    private readonly Dictionary<string, string[]> _customers = ReferenceFiles.Table("data/telco/Telco-Customer-Churn.ibm.csv");

    public Telco()
    {
        Tenure = _customers.Numbers("tenure");
        Churned = Array.ConvertAll(_customers["Churn"], churn => churn == "Yes");
        Contract = Codes(_customers["Contract"]);
        Probability = ReferenceFiles.Table("reference/telco_oof.csv.gz").Numbers("logistic_C1");
        Reference = ReferenceFiles.Json("telco_reference.json");
    }

    public double[] Tenure { get; }

    public bool[] Churned { get; }

    /// <summary>0 month-to-month, 1 one year, 2 two years.</summary>
    public int[] Contract { get; }

    public double[] Probability { get; }

    public JsonElement Reference { get; }

    public int[] Groups(int groups)
    {
        var order = Probability.Index().OrderBy(row => Math.Round(row.Item, 9)).ThenBy(row => row.Index).Select(row => row.Index).ToArray();
        var group = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            group[order[rank]] = rank * groups / order.Length;
        }

        return group;
    }

    /// <summary>Events and rows of the cells of contract, payment method and internet service.</summary>
    public (int[] Events, int[] Rows) Cells(Func<int, bool> use)
    {
        var cells = Enumerable.Range(0, Churned.Length).Where(use)
            .GroupBy(row => $"{_customers["Contract"][row]}|{_customers["PaymentMethod"][row]}|{_customers["InternetService"][row]}", StringComparer.Ordinal)
            .OrderBy(cell => cell.Key, StringComparer.Ordinal).ToArray();
        return (Array.ConvertAll(cells, cell => cell.Count(row => Churned[row])), Array.ConvertAll(cells, cell => cell.Count()));
    }

    public (double[] Time, bool[] Events) Where(Func<int, bool> use)
    {
        var rows = Enumerable.Range(0, Churned.Length).Where(use).ToArray();
        return (Array.ConvertAll(rows, row => Tenure[row]), Array.ConvertAll(rows, row => Churned[row]));
    }

    private static int[] Codes(string[] column)
    {
        var names = column.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return Array.ConvertAll(column, names.IndexOf);
    }
}
