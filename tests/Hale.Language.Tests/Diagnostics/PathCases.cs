namespace Hale.Tests.Diagnostics;

internal static class PathCases
{
    private const string Score = "scores/base.yaml";

    public static IEnumerable<DiagnosticCase> All =>
    [
        new("HALE5601", Score, ScoreText.Bands("§{ by: plan, pro: { red: 0, green: 60 }, else: { red: 0, yellow: 50, green: 75 } }"), "where `plan` is `pro` the bands are red, green"),
        new("HALE5602", Score, ScoreText.With("hysteresis: { up: §30 }"), "no score could enter the band `green`, which begins at 75"),
        new("HALE5602", Score, ScoreText.With("hysteresis: { down: §60 }"), "no score could leave the band `yellow`, which begins at 50"),
        new("HALE5603", Score, ScoreText.With("scale: 0..10\nshow: §percent").Replace("{ red: 0, yellow: 50, green: 75 }", "{ red: 0, yellow: 5 }", StringComparison.Ordinal).Replace("100", "10", StringComparison.Ordinal), "the scale goes from 0 to 10"),
        new("HALE5604", "tests/a.yaml", "tests:\n  one: { previous: §{ score: 60 }, expect: { band: red } }\n", "the score `health` does not depend on the close before"),
        new("HALE5605", Score, ScoreText.With("higher_is: worse").Replace("  - name: everybody", "  - name: everybody\n    combine: §sum", StringComparison.Ordinal), "cannot be combined in this way"),
        new("HALE5605", Score, ScoreText.With("higher_is: worse").Replace("  - name: everybody", "  - name: everybody\n    §start: 50", StringComparison.Ordinal), "a scorecard has `start` where higher is worse"),
        new("HALE2006", Score, ScoreText.With("higher_is: §wors"), "did you mean `worse`?"),
        new("HALE2001", Score, ScoreText.With("decay: { §raise: 5, fall: 5 }"), "did you mean `rise`?"),
        new("HALE2001", Score, ScoreText.With("trend: { over: 28d, §deadband: 3 }"), "did you mean `dead_band`?"),
        new("HALE2001", Score, ScoreText.Bands("{ red: { from: 0, §lable: At risk }, green: 50 }"), "did you mean `label`?"),
        new("HALE2002", Score, ScoreText.With("trend: §{ dead_band: 3 }"), "`over: 28d`"),
        new("HALE2002", Score, ScoreText.Bands("{ red: §{ label: At risk }, green: 50 }"), "`from: 50`"),
        new("HALE2004", Score, ScoreText.With("decay: §{ }"), "`decay` says nothing"),
        new("HALE2004", Score, ScoreText.With("hysteresis: §{ }"), "`hysteresis` says nothing"),
        new("HALE2004", Score, ScoreText.With("show: { letters: §{ } }"), "has no letter"),
        new("HALE2006", Score, ScoreText.With("show: §bands"), "did you mean `band`?"),
        new("HALE2008", Score, ScoreText.With("decay: { rise: 5, §half_life: 14d }"), "only one of them"),
        new("HALE2009", Score, ScoreText.With("decay: { half_life: §1mo }"), "days or weeks"),
        new("HALE2009", Score, ScoreText.With("trend: { over: §6h }"), "such as `28d` or `3mo`"),
        new("HALE2015", Score, ScoreText.With("decay: { rise: §0 }"), "above 0"),
        new("HALE2015", Score, ScoreText.With("hysteresis: { hold: §1.5 }"), "not a whole number"),
        new("HALE2015", Score, ScoreText.With("hysteresis: { up: §-1 }"), "not possible"),
        new("HALE5015", Score, ScoreText.Bands("{ §red: \"> 0\", green: 50 }"), "begins above 0"),
        new("HALE5015", Score, ScoreText.With("show: { letters: { A: 90, §B: 50 } }"), "the lowest letter `B` begins at 50"),
        new("HALE5016", Score, ScoreText.Bands("{ red: 0, yellow: 50, §green: \"> 50\" }"), "both begin at 50"),
        new("HALE2005", Score, ScoreText.Bands("{ red: 0, green: §> fifty }").Replace("§> fifty", "§\"> fifty\"", StringComparison.Ordinal), "not a number"),
        new("HALE3003", Score, ScoreText.Bands("{ red: 0, green: { by: §plam, pro: 60, else: 50 } }"), "did you mean `plan`?"),
    ];
}
