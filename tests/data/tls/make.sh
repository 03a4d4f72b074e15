#!/usr/bin/env bash
# Makes the certificates of http_tls_test anew: each is right but for what its name says. They hold for a hundred years,
# the authorities' keys are thrown away, and the keys that stay protect nothing.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
new_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1" 2>/dev/null; }

# issue OUT CN ISSUER EXTENSIONS KEY [DIGEST] [FROM] [UNTIL]; ISSUER "": by itself
issue() {
  local out=$1 name=$2 issuer=$3 extensions=$4 key=$5 digest=${6:-sha256} from=${7:-20260101000000Z} until=${8:-21260101000000Z}
  mkdir -p "$work/db" && : >"$work/db/index.txt"
  printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s/db/index.txt\nnew_certs_dir=%s/db\npolicy=p\nunique_subject=no\nrand_serial=yes\n[p]\ncommonName=supplied\n[x]\n%b\n' \
    "$work" "$work" "$extensions" >"$work/conf"
  openssl req -new -key "$key" -subj "/CN=$name" -out "$work/request" 2>/dev/null
  local signer=(-selfsign -keyfile "$key")
  [ -n "$issuer" ] && signer=(-cert "$work/$issuer.pem" -keyfile "$work/$issuer.key")
  openssl ca -batch -notext -config "$work/conf" -in "$work/request" -out "$out" -md "$digest" -extensions x \
    -startdate "$from" -enddate "$until" "${signer[@]}" 2>/dev/null
}
authority='basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash'
leaf='basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment'
server="$leaf\nextendedKeyUsage=serverAuth"
named="$server\nsubjectAltName=IP:127.0.0.1"

new_key leaf.key
for one in ca other-ca intermediate; do new_key "$work/$one.key"; done
issue "$work/ca.pem" 'Test authority' '' "$authority" "$work/ca.key"
issue "$work/other-ca.pem" 'Another authority' '' "$authority" "$work/other-ca.key"
issue "$work/intermediate.pem" 'Test intermediate' ca "$authority" "$work/intermediate.key"
cp "$work/ca.pem" ca.pem

issue good.pem 127.0.0.1 ca "$named" leaf.key
issue self-signed.pem 127.0.0.1 '' "$named" leaf.key
issue other-ca.pem 127.0.0.1 other-ca "$named" leaf.key
issue expired.pem 127.0.0.1 ca "$named" leaf.key sha256 20200101000000Z 20210101000000Z
issue not-yet.pem 127.0.0.1 ca "$named" leaf.key sha256 21200101000000Z 21260101000000Z
issue wrong-host.pem example.invalid ca "$server\nsubjectAltName=DNS:example.invalid" leaf.key
issue no-names.pem 127.0.0.1 ca "$server" leaf.key
issue no-intermediate.pem 127.0.0.1 intermediate "$named" leaf.key
issue of-a-client.pem 127.0.0.1 ca "$leaf\nextendedKeyUsage=clientAuth\nsubjectAltName=IP:127.0.0.1" leaf.key
issue good-name.pem service.example ca "$server\nsubjectAltName=DNS:service.example" leaf.key

# No server here can serve these two: OpenSSL takes neither.
issue weak-signature.pem 127.0.0.1 ca "$named" leaf.key sha1
openssl genrsa -out "$work/weak.key" 1024 2>/dev/null
issue weak-key.pem 127.0.0.1 ca "$named" "$work/weak.key"
