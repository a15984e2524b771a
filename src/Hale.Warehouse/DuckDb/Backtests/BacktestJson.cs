using System.Text.Json;
using System.Text.Json.Serialization;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.ReportCards;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>How the parts of a backtest's row are written that only Hale reads.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(BacktestColumns))]
[JsonSerializable(typeof(BacktestTotals))]
[JsonSerializable(typeof(IReadOnlyList<FlowStep>))]
[JsonSerializable(typeof(StoredRules))]
internal sealed partial class BacktestJson : JsonSerializerContext
{
    public static string Write(BacktestColumns columns) => JsonSerializer.Serialize(columns, Default.BacktestColumns);

    public static string Write(BacktestTotals totals) => JsonSerializer.Serialize(totals, Default.BacktestTotals);

    public static string Write(IReadOnlyList<FlowStep> flow) => JsonSerializer.Serialize(flow, Default.IReadOnlyListFlowStep);

    public static string Write(StoredRules rules) => JsonSerializer.Serialize(rules, Default.StoredRules);

    public static BacktestColumns Columns(string json) => JsonSerializer.Deserialize(json, Default.BacktestColumns)!;

    public static BacktestTotals Totals(string json) => JsonSerializer.Deserialize(json, Default.BacktestTotals)!;

    public static IReadOnlyList<FlowStep> Flow(string json) => JsonSerializer.Deserialize(json, Default.IReadOnlyListFlowStep)!;

    public static StoredRules Rules(string json) => JsonSerializer.Deserialize(json, Default.StoredRules)!;
}
