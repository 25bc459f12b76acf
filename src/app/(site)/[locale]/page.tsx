export { generateSiteMetadata as generateMetadata, SiteRoute as default } from '@/app/(site)/site-route.tsx';
