namespace Hale.Core.Domains;

/// <summary>Domains at which anybody has an address, so that they say nothing of where somebody works. They are never an account's.</summary>
public static class PublicMailDomains
{
    /// <summary>The domains, sorted.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "126.com", "163.com", "aol.com", "fastmail.com", "free.fr", "gmail.com", "gmx.at", "gmx.ch", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com",
        "hotmail.co.uk", "hotmail.com", "hotmail.de", "hotmail.fr", "icloud.com", "laposte.net", "libero.it", "live.com", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com",
        "naver.com", "orange.fr", "outlook.com", "outlook.de", "outlook.fr", "pm.me", "posteo.de", "proton.me", "protonmail.com", "qq.com", "rocketmail.com", "seznam.cz",
        "t-online.de", "tutanota.com", "wanadoo.fr", "web.de", "wp.pl", "yahoo.co.uk", "yahoo.com", "yahoo.de", "yahoo.fr", "yandex.com", "yandex.ru", "ymail.com", "zoho.com",
    ];

    private static readonly HashSet<string> Known = new(All, StringComparer.Ordinal);

    /// <summary>Whether a domain is one of them.</summary>
    /// <param name="domain">The domain as <see cref="DomainName.Of"/> gives it.</param>
    public static bool Contains(string domain) => Known.Contains(domain);
}
