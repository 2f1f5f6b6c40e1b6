using BotTutor.Learning;
using BotTutor.Learning.Certificates;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Learning;

internal sealed class StoredCertificates(BotTutorDb db) : ICertificates
{
    public async Task<Certificate?> FindAsync(CertificateSerial serial, CancellationToken cancellationToken) =>
        (await db.Certificates.FindAsync([serial.Text], cancellationToken))?.ToCertificate();

    public async Task<Certificate?> FindAsync(EnrolmentId enrolment, CancellationToken cancellationToken) =>
        (db.Certificates.Local.FirstOrDefault(row => row.Enrolment == enrolment.Value)
            ?? await db.Certificates.SingleOrDefaultAsync(row => row.Enrolment == enrolment.Value, cancellationToken))?.ToCertificate();

    public Task AddAsync(Certificate certificate, CancellationToken cancellationToken)
    {
        db.Certificates.Add(CertificateRow.Of(certificate));
        return Task.CompletedTask;
    }
}
