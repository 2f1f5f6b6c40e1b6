using System.Security.Cryptography;

namespace BotTutor.Learning.Certificates;

/// <summary>Gives out a certificate once; whoever asks again gets the same one.</summary>
public sealed class IssueCertificate(ICertificates certificates, RandomNumberGenerator random)
{
    public async Task<Certificate> RunAsync(Func<CertificateSerial, Certificate> write, EnrolmentId enrolment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (await certificates.FindAsync(enrolment, cancellationToken) is { } there)
        {
            return there;
        }

        var certificate = write(CertificateSerial.Next(random));
        await certificates.AddAsync(certificate, cancellationToken);
        return certificate;
    }
}
