using System.Text.Json;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Tests.Json;

public sealed class ReportJsonTests
{
    public static TheoryData<string> Names => [.. Cards.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_AnyCard_HasEveryMember(string name)
    {
        using var json = Read(Cards.All[name]);

        json.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(
            ["format", "title", "made_at", "version", "subject", "verdict", "alarms", "team", "ranking", "bands", "warning", "surprises", "probability", "periods", "segments", "unknowns", "making", "tables", .. Cards.All[name].Own is null ? Array.Empty<string>() : ["own"]]);
    }

    [Fact]
    public void Json_Figure_IsValueEndsAndReason()
    {
        using var known = Read(Cards.Ranks());
        known.RootElement.GetProperty("verdict").GetProperty("auc").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"value":0.78,"low":0.72,"high":0.83,"why":null}""");

        using var few = Read(Cards.TwelveChurners());
        var auc = few.RootElement.GetProperty("verdict").GetProperty("auc");
        auc.GetProperty("low").ValueKind.ShouldBe(JsonValueKind.Null);
        auc.GetProperty("why").GetString().ShouldBe("few_churners");
    }

    [Fact]
    public void Json_Verdict_CarriesCodeAndWords()
    {
        using var json = Read(Cards.NotBeyondSimpleRule());
        var verdict = json.RootElement.GetProperty("verdict");

        verdict.GetProperty("kind").GetString().ShouldBe("not_enough_outcomes");
        verdict.GetProperty("best").GetString().ShouldBe("tenure");
        verdict.GetProperty("headline").GetString().ShouldBe(ReportWords.Verdict(Cards.NotBeyondSimpleRule()).Headline);
        verdict.GetProperty("paragraph").GetString().ShouldBe(ReportWords.Verdict(Cards.NotBeyondSimpleRule()).Paragraph);
        verdict.GetProperty("outlook").GetProperty("about").GetString().ShouldBe("2026-01-10");
    }

    [Fact]
    public void Json_Surprises_AreAllThere()
    {
        using var json = Read(Cards.Ranks());
        json.RootElement.GetProperty("surprises").GetProperty("stayed_while_worst").GetArrayLength().ShouldBe(31);
    }

    [Fact]
    public void Json_InfiniteEnd_IsNull()
    {
        var card = Cards.Calibrated() with { Probability = Cards.Calibrated().Probability with { ObservedExpected = Cards.F(2, .5, double.PositiveInfinity) } };
        using var json = Read(card);
        json.RootElement.GetProperty("probability").GetProperty("observed_expected").GetProperty("high").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Json_HostileNames_ComeBackAsTheyWere()
    {
        using var json = Read(HostileCard.Make());
        json.RootElement.GetProperty("tables")[0].GetProperty("unused")[0].GetString().ShouldBe(HostileCard.Text.Replace('\uD800', '\uFFFD'));
    }

    [Fact]
    public void Json_EveryMember_IsDocumented()
    {
        var document = File.ReadAllText(Path.Combine(Root(AppContext.BaseDirectory), "docs", "audit-json.md"));
        using var json = Read(Cards.Calibrated() with { Verdict = Cards.NotBeyondSimpleRule().Verdict, Alarms = Cards.WrongWay().Alarms });
        Members(json.RootElement).Distinct(StringComparer.Ordinal).Where(member => !document.Contains($"`{member}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    private static JsonDocument Read(ReportCard card)
    {
        using var output = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        ReportJson.Write(card, Cards.Context, output);
        return JsonDocument.Parse(output.ToString());
    }
}
