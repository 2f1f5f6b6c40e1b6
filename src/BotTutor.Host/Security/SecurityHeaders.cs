using System.Security.Cryptography;

namespace BotTutor.Host.Security;

/// <summary>What every answer tells a browser, so that a page of ours loads from this house and nowhere else.</summary>
internal static class SecurityHeaders
{
    private const int NonceBytes = 16;

    /// <summary>The hash of nothing: Web Chat adds one style sheet without its nonce, still empty, and fills it by script.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static readonly object NonceKey = new();

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers.XFrameOptions = "SAMEORIGIN";

            // An endpoint that hands out a stranger's file has said something stricter already.
            if (headers.ContentSecurityPolicy.Count == 0)
            {
                headers.ContentSecurityPolicy = Policy(context.Items[NonceKey] as string);
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Lets this one answer carry style sheets in its page; Web Chat writes its own.</summary>
    public static string StyleNonce(this HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Items[NonceKey] = nonce;
        return nonce;
    }

    private static string Policy(string? nonce) => string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        nonce is null ? "style-src 'self'" : $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'self'");
}
