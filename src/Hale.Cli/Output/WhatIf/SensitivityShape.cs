using Hale.Core.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>How much of an account's band hangs on single numbers of the definition, for machines.</summary>
internal static class SensitivityShape
{
    public static object Of(TriedAccount account, Sensitivity found) => new
    {
        account.Before.Account,
        account.Ready.Stored.Name,
        score_name = account.Run.Header.Outline.Name,
        run = account.Run.Number,
        as_of = account.Run.Header.AsOfLabel,
        definition_hash = account.Run.Header.DefinitionHash,
        now = TriedShape.Side(account.Before),
        looked_at = new { found.Weights, limits_and_points = found.Others },
        numbers = found.Found.Select(number => new
        {
            number.Kind,
            number.Path,
            number.What,
            label = SensitivityText.Name(number, account.Before.Root),
            number.Now,
            number.At,
            relative = Math.Round(number.Relative, 6),
            score = number.After.Value is { } value ? account.Run.Header.Outline.Print(value) : (decimal?)null,
            band = number.After.Band is { } band ? account.Run.Header.Outline.Bands[band].Name : null,
        }),
    };
}
