using System.Net;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BotTutor.FakeConnector.Identity;

/// <summary>The certificate of every connector of this process. Bots believe it when <c>SSL_CERT_FILE</c> names <see cref="File"/>.</summary>
public static partial class FakeCertificate
{
    /// <summary>Where OpenSSL is told what to believe.</summary>
    public const string TrustFile = "SSL_CERT_FILE";

    private static readonly Lazy<(X509Certificate2 Certificate, string File)> Made = new(Make);

    /// <summary>Gets the file of the public half.</summary>
    public static string File => Made.Value.File;

    internal static X509Certificate2 Certificate => Made.Value.Certificate;

    /// <summary>Has this process believe it. It must be said before the first TLS line of the process, which is when trust is read.</summary>
    public static void Trust()
    {
        Environment.SetEnvironmentVariable(TrustFile, File);

        // The runtime keeps an environment of its own, and OpenSSL reads the process's.
        if (!OperatingSystem.IsWindows())
        {
            SetEnvironment(TrustFile, File, 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);

    private static (X509Certificate2 Certificate, string File) Make()
    {
        using var key = RSA.Create(2_048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        var now = DateTimeOffset.UtcNow;
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        var file = Path.Combine(Directory.CreateTempSubdirectory("bottutor-connector-").FullName, "certificate.pem");
        System.IO.File.WriteAllText(file, made.ExportCertificatePem());
        return (X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null), file);
    }
}
