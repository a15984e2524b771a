using System.Text.RegularExpressions;

namespace Hale.Core.Domains;

/// <summary>The domain in an e-mail address, a web address or a domain as people write them: <c>https://www.Acme.com/x</c> and <c>a@Acme.com</c> are <c>acme.com</c>.</summary>
public static partial class DomainName
{
    /// <summary>The regular expression by which it is found in a text in small letters: its only group. It is understood by .NET and by RE2 alike.</summary>
    public const string Pattern = Before + "(" + Host + ")" + After;

    private const string Before = @"^\s*(?:[a-z][a-z0-9+.\-]*://)?(?:[^/?#]*@)?(?:www\.)?";
    private const string Host = @"[^\s/?#:@.<>,;]+(?:\.[^\s/?#:@.<>,;]+)+";
    private const string After = @"\.?(?:[:/?#].*)?\s*$";

    /// <summary>The domain in small letters without <c>www.</c>; null where the text has none.</summary>
    /// <param name="text">An address or a domain.</param>
    public static string? Of(string text) => Found().Match(text.ToLowerInvariant()) is { Success: true } match ? match.Groups["domain"].Value : null;

    [GeneratedRegex(Before + "(?<domain>" + Host + ")" + After, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Found();
}
